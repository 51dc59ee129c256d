// CorpusEvaluation
