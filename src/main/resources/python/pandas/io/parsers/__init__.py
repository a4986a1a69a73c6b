"""Reading of delimited text."""

from .readers import TextFileReader, read_csv, read_fwf, read_table

__all__ = ["TextFileReader", "read_csv", "read_fwf", "read_table"]
