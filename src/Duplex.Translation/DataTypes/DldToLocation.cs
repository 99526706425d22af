using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>DLD to the kind of place that a patient is discharged to (sheet <c>DLD[Location-Discharge]</c>).</summary>
internal static class DldToLocation
{
    /// <summary>Table 0113, which each site fills by itself. Null where DLD-1 is empty.</summary>
    public static CodeableConcept? ReadType(in Source dld)
    {
        CodeableConcept? type = dld[1].Into("type", CweToCodeableConcept.Read);
        if (type is { Coding: [{ System: null, HasExtensions: false } coding, ..] })
        {
            coding.System = CodeSystems.TableOf("0113");
        }

        return type;
    }
}
