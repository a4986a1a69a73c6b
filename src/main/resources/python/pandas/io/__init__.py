"""Reading and writing of other formats."""
