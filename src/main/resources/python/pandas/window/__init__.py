"""Moving, growing and exponentially weighted windows."""
