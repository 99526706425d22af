// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A collection of error, warning, or information messages that result from a system action.</summary>
public sealed class OperationOutcome : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("OperationOutcome", DomainResource.R4, "issue!*+:OperationOutcome.issue");
    private List<OperationOutcomeIssue>? _issue;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An error, warning, or information message that results from a system action (1..*).</summary>
    public List<OperationOutcomeIssue> Issue { get => _issue ??= []; set => _issue = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _issue,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _issue); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _issue);
    }
}

/// <summary>An error, warning, or information message that results from a system action.</summary>
public sealed class OperationOutcomeIssue : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("OperationOutcome.issue", BackboneElement.R4, "severity!+:code=IssueSeverity code!+:code=IssueType details+:CodeableConcept diagnostics+:string location*+:string expression*+:string");
    private List<FhirString>? _location;
    private List<FhirString>? _expression;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates whether the issue indicates a variation from successful processing (1..1): <see cref="IssueSeverityCodes"/>.</summary>
    public FhirCode? Severity { get; set; }
    /// <summary>Describes the type of the issue (1..1): <see cref="IssueTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Additional details about the error (0..1).</summary>
    public CodeableConcept? Details { get; set; }
    /// <summary>Additional diagnostic information about the issue (0..1).</summary>
    public FhirString? Diagnostics { get; set; }
    /// <summary>This element is deprecated because it is XML specific (0..*).</summary>
    public List<FhirString> Location { get => _location ??= []; set => _location = value; }
    /// <summary>A simple subset of FHIRPath limited to element names, repetition indicators and the default child accessor that identifies one of the elements in the resource … (0..*).</summary>
    public List<FhirString> Expression { get => _expression ??= []; set => _expression = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Severity,
        4 => Code,
        5 => Details,
        6 => Diagnostics,
        7 => _location,
        8 => _expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Severity = reader.Primitive(Severity ?? new()); break;
            case 4: Code = reader.Primitive(Code ?? new()); break;
            case 5: Details = reader.Object<CodeableConcept>(new()); break;
            case 6: Diagnostics = reader.Primitive(Diagnostics ?? new()); break;
            case 7: reader.Primitives(ref _location); break;
            case 8: reader.Primitives(ref _expression); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Severity);
        writer.Primitive(R4[4], Code);
        writer.Object(R4[5], Details);
        writer.Primitive(R4[6], Diagnostics);
        writer.Primitives(R4[7], _location);
        writer.Primitives(R4[8], _expression);
    }
}
