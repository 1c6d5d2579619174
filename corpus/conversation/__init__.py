"""What a question means behind others: follow-ups, corrections, lists gone on with, parts that lean on one another."""
