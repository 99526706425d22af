using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Extensions of Patient that the guide uses.</summary>
internal static class PatientExtensions
{
    private const string Base = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>PID-6: the family name; a maiden name is one text.</summary>
    public static Extension? MothersMaidenName(in Source xpn)
    {
        string? name = xpn[1].Text() ?? xpn[2].Text();
        return name is null ? null : new Extension { Url = $"{Base}patient-mothersMaidenName", Value = new FhirString(name) };
    }

    /// <summary>PID-7 where it has a time.</summary>
    public static Extension BirthTime(string dateTime) => new() { Url = $"{Base}patient-birthTime", Value = new FhirDateTime(dateTime) };
}
