using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN and CNN to Practitioner (sheets <c>XCN[Practitioner]</c> and <c>CNN[Practitioner]</c>), without an id.</summary>
internal static class XcnToPractitioner
{
    public static Practitioner Read(in Source xcn)
    {
        Practitioner practitioner = new();
        practitioner.Identifier.AddIfAny(xcn.Into("identifier", XcnToPerson.Identifier));
        practitioner.Name.AddIfAny(xcn.Into("name", XcnToPerson.Name));
        if (!xcn.IsComponent && xcn[7].IsPresent && xcn[7].Into("qualification.code", Degree) is { } degree)
        {
            practitioner.Qualification.Add(new PractitionerQualification { Code = degree });
        }

        return practitioner;
    }

    /// <summary>Table 0360. It is a user's table, so that a degree of another spelling is kept as it is.</summary>
    private static CodeableConcept? Degree(in Source code)
    {
        if (code.Code("coding.code") is not { } sent)
        {
            return null;
        }

        return CodeMaps.DegreeLicenseCertificate.Find(sent) is { Code: not null } mapped
            ? new CodeableConcept { Coding = [mapped.Coding] }
            : new CodeableConcept { Text = sent };
    }
}
