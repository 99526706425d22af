using Duplex.Fhir.Model;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Codes that FHIR's own code stands for, or has no equal of, kept beside it as they were sent.</summary>
internal static class SentCodes
{
    /// <param name="value">FHIR's code; null where it has none.</param>
    /// <param name="table">Number of the HL7 table, such as <c>0271</c>.</param>
    public static FhirCode Beside(string? value, string table, string sent) => new(value) { Extension = [Extension(table, sent)] };

    /// <summary>A code of the sender's own.</summary>
    public static FhirCode Beside(string? value, CodeableConcept sent) =>
        new(value) { Extension = [new Extension { Url = Extensions.AlternateCodes, Value = sent }] };

    /// <summary>The code of a table as it was sent; null where none was kept.</summary>
    public static Coding? Find(PrimitiveType? code, string table)
    {
        foreach (Extension extension in code?.Extension ?? [])
        {
            if (extension is { Url: Extensions.AlternateCodes, Value: CodeableConcept concept }
                && concept.Coding.Find(one => one.System?.Value == CodeSystems.TableOf(table)) is { Code.Value: not null } sent)
            {
                return sent;
            }
        }

        return null;
    }

    public static Extension Extension(string table, string sent) => new()
    {
        Url = Extensions.AlternateCodes,
        Value = new CodeableConcept { Coding = [new Coding { System = CodeSystems.TableOf(table), Code = Hl7FieldReading.AsCode(sent) }] },
    };

    /// <summary>What R4 requires and the message does not say.</summary>
    public static List<Extension> Absent() => [new Extension { Url = Extensions.DataAbsentReason, Value = new FhirCode("unknown") }];
}
