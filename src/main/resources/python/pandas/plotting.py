"""pandas.plotting: nothing is drawn here. The module is there for ``from pandas import *``; each of its names raises by its own."""

from ._missing_api import not_implemented

sandframe_missing = True

__all__ = [
    "PlotAccessor",
    "andrews_curves",
    "autocorrelation_plot",
    "bootstrap_plot",
    "boxplot",
    "boxplot_frame",
    "boxplot_frame_groupby",
    "deregister_matplotlib_converters",
    "hist_frame",
    "hist_series",
    "lag_plot",
    "parallel_coordinates",
    "plot_params",
    "radviz",
    "register_matplotlib_converters",
    "scatter_matrix",
    "table",
]

for _name in __all__:
    globals()[_name] = not_implemented(f"pandas.plotting.{_name}")
del _name


def PlotAccessor(data):
    """What ``.plot`` of a frame or a series would be."""
    raise NotImplementedError(f"{type(data).__name__}.plot is not implemented in Sandframe")


PlotAccessor.sandframe_missing = True
