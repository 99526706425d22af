namespace Duplex.Tests;

/// <summary>Tests that measure what the whole process holds; no others may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
