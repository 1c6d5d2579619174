"""Data that ships with the program, and the scripts that make it."""
