# preamble: printed.py
"""Lone values repeated over an index, operands of length one, levels that a key fixes, and the texts of errors."""
import warnings
import numpy as np
import pandas as pd

warnings.simplefilter("ignore")

for e in ["pd.DataFrame([[1, 2]], index=[1,2])", "pd.DataFrame(np.ones((1,2)), index=[1,2])","pd.DataFrame([{'a':1}], index=[1,2])", "pd.DataFrame([1], index=[1,2])", "pd.DataFrame([1], index=[])", "pd.DataFrame({'a':[1]}, index=[])", "pd.DataFrame({'a':[1]}, index=[1,2], dtype=float)", "pd.DataFrame({'a':pd.array([1])}, index=[1,2])", "pd.DataFrame([(1,'a')], index=[1,2])",  "pd.DataFrame({'a':['q']}, index=[1,2], columns=['a','z'])", "pd.DataFrame({'a':[1], 'b': 2}, index=[0])", "pd.DataFrame({'a':[1], 'b': [1, 2, 3]})",
 "pd.Series([1, 2, 3]) + pd.Index([1])", "pd.Series([1, 2, 3]) + [1, 2]", "pd.Series([1, 2, 3]) + np.array([1,2])", "pd.Series([1]) + [1, 2]", "pd.Series([1]) + np.array([1,2])", "pd.Series([1, 2, 3]) == [1]", "pd.Index([1]) + pd.Index([1,2])", "pd.Index([1, 2, 3]) > [1]", "pd.Index([1, 2, 3]) == [1, 2]", "pd.Index([1, 2, 3]) == pd.Index([1, 2])", "pd.Index(['a', 'b']) == ['a']", "pd.Index(['a', 'b']) == pd.Index(['a'])", "pd.Index(['a','b']) == pd.Index(['a','b','c'])", "pd.Index([1,2]) == np.array([1])", "pd.date_range('2024', periods=2) == pd.date_range('2024', periods=1)", "pd.Series(['a','b']) + ['c']", "pd.Series([1,2,3]).add([1])",  "pd.Series([1,2,3], dtype='Int64') + [1]", "pd.Series([1,2])+(5,)", "pd.Index(['a','b']) + ['x']", "pd.RangeIndex(3) + [1]", "pd.RangeIndex(3) == [1]", "pd.RangeIndex(3) == pd.RangeIndex(2)", "pd.Index([1,2,3]) & pd.Index([2])", "pd.Series([1.5,None],dtype='Float64').astype('Int8')","pd.Series([1e300]).astype('Int64')", "pd.Series([np.inf]).astype('Int64')", "pd.Series([1e3]).astype('Int8')"]:
    print('>>', e); check(lambda: eval(e))
mi = pd.MultiIndex.from_product([['a', 'b'], [1, 2], ['p', 'q']], names=['L', 'n', 'z'])
s = pd.Series(range(8), index=mi); d = s.to_frame('v')
for e in ["s[:, 2]", "s['a', :]", "s.loc[:, 2]", "s.loc['a', :, 'q']", "s.loc[:, :, 'q']", "s.loc[:, 2, 'q']", "s.loc[(slice(None), 1), ]", "s['a':'a']", "s.loc['a':'b', 2]", "s.loc[['a'], 2]", "d.loc[(slice(None), 2), :]", "d.loc[(slice(None), 2), 'v']", "d.loc[(slice(None), 2, 'q'), 'v']", "d['v'][:, 2]", "d.loc[pd.IndexSlice[:, 2], 'v']", "s.loc[pd.IndexSlice[:, 2]]", "s.loc[pd.IndexSlice[:, 1:2, 'p']]", "s.xs(2, level='n')", "s.unstack()['p'][:, 2]", "s[:, :, 'q']", "s.index.groupby(list('aabbaabb'))"]: print('>>', e); check(lambda: eval(e))
