using Duplex.Fhir.Search;

namespace Duplex.Storage.Relational.Rows;

/// <summary>
/// Under which codes a parameter's values lie. Most lie under their own; what another parameter of the same type says too lies there only
/// once: a patient under the subject, a code among several under the code.
/// </summary>
/// <param name="Code">The code in <c>chart_parameter</c>.</param>
/// <param name="TargetType">Only references to this type count; null: all.</param>
public readonly record struct ParameterSource(string Code, string? TargetType)
{
    public static IReadOnlyList<ParameterSource> Of(SearchParameterDefinition parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return IsPatientOfSubject(parameter) ? [new("subject", "Patient")]
            : HasValuesOfCode(parameter) ? [new("code", null), new(parameter.Code, null)]
            : [new(parameter.Code, null)];
    }

    /// <summary>Whether rows lie under the parameter's own code.</summary>
    public static bool IsStored(SearchParameterDefinition parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.Expression is not null && parameter.Code is not ("_id" or "_lastUpdated") && !IsPatientOfSubject(parameter);
    }

    /// <summary>Whether a value that lies under <c>code</c> already need not lie under this parameter too.</summary>
    internal static bool HasValuesOfCode(SearchParameterDefinition parameter) => parameter is { Code: "combo-code", ResourceType: "Observation" };

    private static bool IsPatientOfSubject(SearchParameterDefinition parameter) =>
        parameter is { Code: "patient", Expression: { } expression }
        && SearchParameters.Find(parameter.ResourceType, "subject")?.Expression is { } subject
        && expression == subject + ".where(resolve() is Patient)";
}
