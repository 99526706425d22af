namespace Duplex.FhirPath;

/// <summary>What a case of a suite says must fail.</summary>
internal enum ExpectedFailure
{
    None,

    /// <summary>Some failure, the stage not said (older copies write <c>invalid="true"</c>).</summary>
    Any,
    Syntax,
    Semantic,
    Execution,
}

/// <summary>One item that a case expects; without text one item of the type, without type the text decides.</summary>
internal sealed record ExpectedItem(string? Type, string Text);

/// <summary>One case of a suite in the official XML format.</summary>
internal sealed record FhirPathCase
{
    /// <summary>Unique in the suite.</summary>
    public required string Name { get; init; }

    public required string Expression { get; init; }

    /// <summary>Null: evaluated on nothing.</summary>
    public string? InputFile { get; init; }

    public ExpectedFailure Failure { get; init; }

    /// <summary>Whether the expression is checked against the model before it runs.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the result counts as a condition.</summary>
    public bool IsPredicate { get; init; }

    public bool IsOrdered { get; init; } = true;

    /// <summary>Whether functions that need an order are refused where there is none.</summary>
    public bool ChecksOrder { get; init; }

    public IReadOnlyList<ExpectedItem> Outputs { get; init; } = [];
}
