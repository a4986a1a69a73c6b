"""What pandas.tseries gives."""

from ..datetimes.frequencies import infer_freq
