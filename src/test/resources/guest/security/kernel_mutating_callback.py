# attack: a function that changes the frame which calls it
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=40_000
import pandas as pd

df = pd.DataFrame({'a': range(100), 'b': ['x'] * 100})


def f(x):
    df.drop(df.index, inplace=True)
    df['c'] = 1
    return x


for action in (
    lambda: df['a'].apply(f), lambda: df.apply(f), lambda: df['b'].map(f), lambda: df.groupby('b').apply(f),
    lambda: df.sort_values('a', key=f), lambda: df.rename(columns=f), lambda: df['a'].sort_values(key=f),
):
    try:
        action()
    except Exception:
        pass
assert len(df) == 0
print('held')
