using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

internal delegate FhirPathItems FunctionBody(FhirPathItems input, CallNode call, ref Scope scope);

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MinArguments">The least number of arguments.</param>
/// <param name="MaxArguments">The greatest.</param>
/// <param name="Result">
/// What the type checker knows of the result: a System type without its namespace; <c>in</c> the input's type, <c>in1</c> one item of
/// it, <c>item</c> the first argument's type, <c>?</c> not known.
/// </param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(string Name, int MinArguments, int MaxArguments, string Result, FunctionBody Body)
{
    /// <summary>Whether the arguments are evaluated for each item.</summary>
    public bool PerItem { get; init; }

    /// <summary>Whether the result depends on the order of the input.</summary>
    public bool NeedsOrder { get; init; }

    /// <summary>Whether the input must be one text.</summary>
    public bool TakesText { get; init; }

    public string ArgumentsInWords => (MinArguments, MaxArguments) switch
    {
        (0, 0) => "no argument",
        (1, 1) => "one argument",
        var (least, most) when least == most => $"{least} arguments",
        (_, > 9) => $"at least {MinArguments} arguments",
        var (least, most) => $"{least} to {most} arguments",
    };
}
