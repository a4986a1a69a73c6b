"""Labels of rows and columns, one module a kind."""
