"""Dates and times: scalars, ranges, offsets, parsing."""
