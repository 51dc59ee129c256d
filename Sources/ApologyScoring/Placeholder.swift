// ApologyScoring
