"""Everyday analyses of a table of sales."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")


def show(make):
    try:
        result = make()
        print(type(result).__name__)
        print(result)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    print("--")


rng=np.random.default_rng(3)
n=60
sales=pd.DataFrame({'date':pd.date_range('2024-01-01',periods=n,freq='D'),'region':rng.choice(['North','South','East','West'],n),'product':rng.choice(['A','B','C'],n),'units':rng.integers(1,20,n),'price':rng.integers(100,1000,n)/4})
sales['revenue']=sales.units*sales.price
print(sales.groupby('region')['revenue'].sum().sort_values(ascending=False))
print(sales.groupby(['region','product'])['revenue'].agg(['sum','mean','count']).round(2))
print(sales.groupby('region').agg(total=('revenue','sum'),avg_units=('units','mean'),best=('price','max')).reset_index())
print(sales.groupby(['region','product'])['units'].sum().reset_index().sort_values(['region','units'],ascending=[True,False]))
print(sales.groupby(sales.date.dt.month)['revenue'].sum())
print(sales.groupby([sales.date.dt.to_period('M'),'region']).revenue.sum())
print(sales.groupby(sales['date'].dt.strftime('%Y-%m'))['units'].sum())
print(sales.groupby(pd.Grouper(key='date',freq='W'))['units'].sum())
print(sales.set_index('date').groupby(pd.Grouper(freq='ME')).agg({'units':'sum','revenue':'mean'}))
print(sales.groupby(['region',pd.Grouper(key='date',freq='ME')])['units'].sum())
sales['share']=sales.revenue/sales.groupby('region').revenue.transform('sum'); print(sales.share.head())
sales['rank']=sales.groupby('region').revenue.rank(ascending=False,method='dense'); print(sales['rank'].head())
sales['cum']=sales.groupby('product').units.cumsum(); print(sales.cum.tail())
print(sales.loc[sales.groupby('region')['revenue'].idxmax()][['region','product','revenue']])
print(sales.sort_values('revenue',ascending=False).groupby('region').head(2)[['region','revenue']])
print(sales.groupby('region').apply(lambda g:g.nlargest(2,'revenue')[['product','revenue']]))
print(sales.groupby('region').apply(lambda g:pd.Series({'n':len(g),'w':np.average(g.price,weights=g.units)})))
print(sales.groupby('product').units.describe())
print(sales.groupby('region')['product'].value_counts(normalize=True))
print(sales.groupby('region')['product'].nunique(), sales.groupby('region')['product'].unique())
print(sales.groupby('region').filter(lambda g:g.revenue.sum()>sales.revenue.sum()/4).shape)
for name,g in sales.groupby('region'): print(name,g.shape,round(g.revenue.mean(),3))
for (r,p),g in sales.groupby(['region','product']): print(r,p,len(g))
print(sales.groupby('region')[['units','revenue']].mean().round(1).T)
print(sales.groupby('region',sort=False).size().to_dict())
print(sales.groupby('region').units.quantile([.25,.5,.75]))
print(sales.groupby('region').agg({'revenue':['sum','mean'],'units':'max'}).columns.tolist())
x=sales.groupby('region').agg({'revenue':['sum','mean'],'units':'max'}); x.columns=['_'.join(c) for c in x.columns]; print(x)
print(sales.groupby('region',as_index=False).agg({'revenue':'sum'}).rename(columns={'revenue':'total'}))
print(sales.groupby('region').revenue.apply(lambda s:(s>2000).mean()))
print(sales.groupby('region').revenue.agg(lambda s:s.quantile(.9)))
print(sales.groupby('region')['units'].shift(1).head(), sales.groupby('region')['units'].diff().head(), sales.groupby('region')['units'].pct_change().head())
print(sales.groupby(pd.cut(sales.units,[0,5,10,20]),observed=False).revenue.sum())
print(sales.groupby(pd.qcut(sales.price,4,labels=['q1','q2','q3','q4']),observed=True).units.agg(['mean','size']))
print(sales.groupby(sales.units>10).revenue.mean())
print(sales.groupby('region').first()); print(sales.groupby('region').nth(1)[['units']]); print(sales.groupby('region').tail(1)[['units']])
print(sales.groupby('region')['product'].agg(lambda s:s.mode().iat[0])); print(sales.groupby('region')['product'].apply(lambda s:s.value_counts().idxmax()))
print(sales.groupby('region').units.transform(lambda s:(s-s.mean())/s.std()).round(4).head())
d=sales.groupby('region')['units'].apply(list).to_dict(); print({k:v[:3] for k,v in d.items()})
print(sales.groupby('region')[['units','price']].corr().round(3)); print(sales.groupby('region').apply(lambda g:g.units.corr(g.price)).round(4))
print(sales.groupby('region').ngroup().head(), sales.groupby('region').cumcount().head(), sales.groupby('region').get_group('North').shape)
print(sales.groupby('region').units.sum().pipe(lambda s:s/s.sum()).round(3)); print(sales.groupby('region').resample('ME',on='date').units.sum())
print(sales.groupby('region').agg(first_date=('date','min'),last_date=('date','max')).assign(span=lambda d:d.last_date-d.first_date))
print(sales.groupby('region').date.agg(['min','max','count']), sales.groupby('region').date.diff().head(), sales.groupby('region').date.apply(lambda s:s.max()-s.min()))
