using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>What an evaluation knows beside its input. Immutable; may be shared.</summary>
public sealed record FhirPathContext
{
    internal static readonly FhirPathContext Empty = new();

    /// <summary><c>%resource</c>: the resource that holds the input; null: the input, where it is a resource.</summary>
    public Resource? Resource { get; init; }

    /// <summary><c>%rootResource</c>: the outermost resource; null: <see cref="Resource"/>.</summary>
    public Resource? RootResource { get; init; }

    /// <summary>The time of <c>now()</c>, <c>today()</c> and <c>timeOfDay()</c>; null: these are execution errors.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Variables by name, without the percent sign.</summary>
    public IReadOnlyDictionary<string, FhirPathItems>? Variables { get; init; }

    /// <summary>
    /// From the text of a reference to its resource; contained resources and entries of a Bundle are found without it. A relative
    /// reference in an entry of a Bundle comes with the base of that entry's fullUrl before it.
    /// </summary>
    public Func<string, Base?>? Resolve { get; init; }

    /// <summary>Answers <c>memberOf()</c> and <c>subsumes()</c>; null: the value sets of R4 and US Core in this library do.</summary>
    public IFhirTerminology? Terminology { get; init; }

    /// <summary>Answers <c>conformsTo()</c>; null: the profiles of R4 and US Core in this library do.</summary>
    public IFhirPathConformance? Conformance { get; init; }

    /// <summary>Takes what <c>trace()</c> sees: its name and the items.</summary>
    public Action<string, FhirPathItems>? Trace { get; init; }

    /// <summary>How many steps an evaluation may take before it ends with an error; default 20 million.</summary>
    public int MaxSteps { get; init; } = 20_000_000;

    /// <summary>
    /// How many bytes of texts and collections an evaluation may make, all of them counted by rough sizes, before it ends with an
    /// error; default 64 MiB, which a million collected items or 30 million characters take.
    /// </summary>
    public long MaxMemory { get; init; } = 64 * 1024 * 1024;
}
