"""What texts name, in six languages: dates, numbers, documents, places in them, States, bodies, offices, kinds."""
