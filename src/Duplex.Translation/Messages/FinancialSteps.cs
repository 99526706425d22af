using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using CoverageResource = Duplex.Fhir.Model.Coverage;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read who pays: insurance and guarantors.</summary>
internal static class FinancialSteps
{
    /// <summary>IN1 with the IN2 and IN3 behind it, and the financial class of PV1-20.</summary>
    public static bool Insurance(MessageBuild build)
    {
        TranslatedResource<CoverageResource>? first = null;
        IReadOnlyList<PlacedSegment> scope = build.Scope;
        for (int i = 0; i < scope.Count; i++)
        {
            if (scope[i].Id == "IN1")
            {
                TranslatedResource<CoverageResource>? coverage = In1ToCoverage.Read(scope[i], Behind(scope, i), build);
                first ??= coverage;
            }
            else if (scope[i].Id == "IN3")
            {
                In3ToCareTeam.Read(scope[i], build);
            }
        }

        if (build.First("PV1") is { } pv1)
        {
            ReadFinancialClass(pv1, first, build);
        }

        return true;
    }

    /// <summary>GT1.</summary>
    public static bool Guarantors(MessageBuild build)
    {
        foreach (PlacedSegment segment in build.Scope)
        {
            if (segment.Id == "GT1")
            {
                Gt1ToRelatedPerson.Read(segment, build);
            }
        }

        return true;
    }

    private static PlacedSegment? Behind(IReadOnlyList<PlacedSegment> scope, int in1) =>
        in1 + 1 < scope.Count && scope[in1 + 1].Id == "IN2" ? scope[in1 + 1] : null;

    /// <summary>
    /// Sheet <c>PV1[Coverage]</c>: the first class is that of the first insurance, where there is one and it says no type itself; any
    /// other is a coverage that nothing else is known of.
    /// </summary>
    private static void ReadFinancialClass(PlacedSegment pv1, TranslatedResource<CoverageResource>? first, MessageBuild build)
    {
        foreach (CodeableConcept type in pv1.ReadAll(20, "Coverage.type", build.Context, ClassOf))
        {
            if (first is not null)
            {
                first.Value.Type ??= new CodeableConcept();
                first.Value.Type.Text ??= type.Text;
                first.Value.Type.Coding.AddRange(type.Coding);
                first = null;
                continue;
            }

            TranslatedResource<CoverageResource> coverage = build.Add(new CoverageResource
            {
                Id = build.IdOf("Coverage", $"{build.Encounter?.Reference}\u001fPV1-20\u001f{(type.Coding is [{ } coding, ..] ? coding.Code?.Value : type.Text?.Value)}"),
                Status = FinancialResourceStatusCodes.Active,
                Type = type,
                Beneficiary = CareSteps.SubjectOf(build),
            });
            coverage.IsDefault("status");
            In1ToCoverage.RequirePayor(coverage);
        }
    }

    /// <summary>FC-1: a code, or since 2.7 a CWE in one component.</summary>
    private static CodeableConcept? ClassOf(in Source fc) => CweToCodeableConcept.Read(fc[1]);
}
