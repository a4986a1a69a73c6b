"""What a worker does while it waits for a session: the usual imports, and the usual operations once."""

_USUAL = "collections csv datetime functools io itertools json math random re statistics string time".split()

_SNIPPETS = (
    "df = pd.read_csv(io.StringIO('a,b,c\\n1,x,0.5\\n2,y,\\n3,x,2.5\\n'))",
    "str(df); repr(df['a']); df.head(1).to_string(); df.describe()",
    "df['a'].sum(), df['c'].mean(), df.shape, df.dtypes, df.columns, len(df)",
    "df['d'] = df['a'] * 2; df[df['a'] > 1]; df.sort_values('c'); df.loc[0, 'a']; df.iloc[0]",
    "df.groupby('b')['c'].mean(); df['b'].value_counts(); df.isna().sum(); df.fillna(0)",
    "df.to_json(); df.to_csv(); df.to_dict(); df['b'].str.upper()",
    "pd.DataFrame({'x': [1, 2], 'y': ['p', 'q']}).merge(pd.DataFrame({'x': [1, 2], 'z': [3.0, 4.0]}), on='x')",
    "np.arange(10).reshape(2, 5).mean(axis=0); np.where(np.array([1.0, 2.0]) > 1, 1, 0)",
)


def warm_up():
    """Imports and runs; what is not there yet, or fails, costs a worker only its warmth."""
    import importlib

    for name in _USUAL:
        importlib.import_module(name)
    import io

    import numpy as np
    import pandas as pd

    names = {"__name__": "__main__", "io": io, "np": np, "pd": pd}
    for snippet in _SNIPPETS:
        try:
            exec(snippet, names)
        except Exception:
            continue
