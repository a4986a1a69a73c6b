"""Sandframe's own half of a session: what the worker asks of Python. Not for guest code."""
