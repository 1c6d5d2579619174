"""What of the passages found is quoted, and how likely it is that it answers."""
