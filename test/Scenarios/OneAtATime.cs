// Each scenario runs whole programs and measures nothing but their behaviour; several at once would only be slower.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
