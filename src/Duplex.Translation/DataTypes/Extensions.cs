using Duplex.Fhir.Model;

namespace Duplex.Translation.DataTypes;

/// <summary>Extensions that the mapping uses.</summary>
internal static class Extensions
{
    /// <summary>A code as it was sent, beside one that FHIR has for it.</summary>
    public const string AlternateCodes = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

    public const string DataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    public const string CodeSystemNameUrl = "urn:duplex:code-system-name";

    private const string FieldBase = "urn:duplex:v2:";
    private const string AnalysisTime = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time";
    private const string ReportNote = "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note";

    private static readonly Extension IsUnknown = WrittenUnknown();

    /// <summary>In place of a value that R4 requires and the message does not tell.</summary>
    public static Extension Unknown() => IsUnknown;

    /// <summary>A code that R4 requires and the message does not tell.</summary>
    public static CodeableConcept UnknownConcept() => new() { Extension = [IsUnknown] };

    /// <summary>A reference that R4 requires and the message does not tell.</summary>
    public static Reference UnknownReference() => new() { Extension = [IsUnknown] };

    /// <summary>A field that the guide has no element and no extension for, kept under its own name, such as <c>PID-27</c>.</summary>
    public static Extension OfField(string field, DataType value) => new() { Url = FieldBase + field, Value = value };

    /// <summary>The name of a code system whose URI is not known, so that a code of it can be sent back as it came.</summary>
    public static Extension CodeSystemName(string name) => new() { Url = CodeSystemNameUrl, Value = new FhirString(name) };

    /// <summary>OBX-19.</summary>
    public static Extension Analyzed(string dateTime) => new() { Url = AnalysisTime, Value = new FhirDateTime(dateTime) };

    /// <summary>A comment on a whole report, which R4 has no element for and R5 does.</summary>
    public static Extension NoteOfReport(Annotation note) => new() { Url = ReportNote, Value = note };

    // Never changed: many resources hold it.
    private static Extension WrittenUnknown()
    {
        Extension unknown = new() { Url = DataAbsentReason, Value = new FhirCode("unknown") };
        unknown.WriteOnce();
        return unknown;
    }
}
