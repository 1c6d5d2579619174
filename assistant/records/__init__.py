"""Answers from what the catalog knows of records, whole and counted, each cited by its title block or word for word."""
