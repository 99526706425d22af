// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The metadata about a resource.</summary>
public sealed class Meta : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Meta", Element.R4, "versionId+:id lastUpdated+:instant source+:uri profile*+:canonical security*+:Coding tag*+:Coding");
    private List<FhirCanonical>? _profile;
    private List<Coding>? _security;
    private List<Coding>? _tag;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The version specific identifier, as it appears in the version portion of the URL (0..1).</summary>
    public FhirId? VersionId { get; set; }
    /// <summary>When the resource last changed - e.g. when the version changed (0..1).</summary>
    public FhirInstant? LastUpdated { get; set; }
    /// <summary>A uri that identifies the source system of the resource (0..1).</summary>
    public FhirUri? Source { get; set; }
    /// <summary>A list of profiles (references to StructureDefinition resources) that this resource claims to conform to (0..*): to StructureDefinition.</summary>
    public List<FhirCanonical> Profile { get => _profile ??= []; set => _profile = value; }
    /// <summary>Security labels applied to this resource (0..*).</summary>
    public List<Coding> Security { get => _security ??= []; set => _security = value; }
    /// <summary>Tags applied to this resource (0..*).</summary>
    public List<Coding> Tag { get => _tag ??= []; set => _tag = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => VersionId,
        3 => LastUpdated,
        4 => Source,
        5 => _profile,
        6 => _security,
        7 => _tag,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: VersionId = reader.Primitive(VersionId ?? new()); break;
            case 3: LastUpdated = reader.Primitive(LastUpdated ?? new()); break;
            case 4: Source = reader.Primitive(Source ?? new()); break;
            case 5: reader.Primitives(ref _profile); break;
            case 6: reader.Objects(ref _security); break;
            case 7: reader.Objects(ref _tag); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], VersionId);
        writer.Primitive(R4[3], LastUpdated);
        writer.Primitive(R4[4], Source);
        writer.Primitives(R4[5], _profile);
        writer.Objects(R4[6], _security);
        writer.Objects(R4[7], _tag);
    }
}
