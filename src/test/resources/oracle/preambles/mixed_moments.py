from datetime import date, datetime, timedelta, timezone

import numpy as np

TEXT = "2020-01-01 01:00:00-01:00"
OTHER = "2020-01-01 01:00:00+02:00"
PLAIN = datetime(2020, 1, 1, 3)
UTC = datetime(2020, 1, 1, 3, tzinfo=timezone.utc)
WEST = datetime(2020, 1, 1, 3, tzinfo=timezone(timedelta(hours=-1)))
