using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using CoverageResource = Duplex.Fhir.Model.Coverage;

namespace Duplex.Translation.Segments;

/// <summary>
/// What IN1 and IN2 say beyond the sheet <c>IN1[Coverage]</c>: certification, benefits, deductibles, employment of the insured. A Bundle keeps it
/// by field.
/// </summary>
internal static class InsuranceDetails
{
    private static ReadOnlySpan<byte> OfPlan =>
        [6, 14, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 37, 38, 39, 40, 41, 42, 44, 45, 46, 47, 48, 50, 51, 52, 53, 54, 55];

    /// <summary>Birth, address and sex of the insured, and the field of PID that says the same of the patient.</summary>
    private static readonly (byte Field, byte OfPatient)[] OfInsured = [(18, 7), (19, 11), (43, 8)];

    private static ReadOnlySpan<byte> OfEmployment =>
    [
        1, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
        42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
    ];

    public static void Keep(PlacedSegment in1, PlacedSegment? in2, CoverageResource coverage, MessageBuild build)
    {
        TranslationContext context = build.Context;
        bool isPatient = SubscriberRelationships.IsSelf(Source.Of(in1, 17, context).Peek());
        KeptFields.Read(in1, OfPlan, coverage.Extension, context);
        if (isPatient)
        {
            KeepOfPatient(in1, coverage, build);
        }
        else if (!in1[16].Value.IsPresent && in2?[2].Value.IsPresent is not true)
        {
            // Nobody is named whom these would describe.
            KeptFields.Read(in1, [18, 19, 43], coverage.Extension, context);
        }

        if (in2 is null)
        {
            return;
        }

        KeptFields.Read(in2, OfEmployment, coverage.Extension, context);
        if (isPatient)
        {
            KeptFields.Read(in2, [2], coverage.Extension, context);
        }
    }

    /// <summary>IN1-10 that is no subscriber's number: a number of the organization of IN1-11, or what names it where that is empty.</summary>
    public static void ReadHolderNumbers(PlacedSegment in1, CoverageResource coverage, MessageBuild build)
    {
        TranslationContext context = build.Context;
        List<Identifier> numbers = in1.ReadAll(10, "policyHolder.identifier", context, static (in Source cx) => cx[5].Peek() is "SN" ? null : CxToIdentifier.Read(cx));
        foreach (Identifier number in numbers)
        {
            if (build.Find<Organization>(coverage.PolicyHolder) is { } holder)
            {
                PersonNumbers.AddIfNew(number, holder.Identifier);
            }
            else if (coverage.PolicyHolder is null)
            {
                coverage.PolicyHolder = build.Directory.Conditional(new Reference { Type = "Organization", Identifier = number });
            }
            else
            {
                coverage.PolicyHolder.Identifier ??= number;
            }
        }
    }

    /// <summary>An insured who is the patient is the subscriber already; what IN1 says otherwise than PID is kept.</summary>
    private static void KeepOfPatient(PlacedSegment in1, CoverageResource coverage, MessageBuild build)
    {
        PlacedSegment? pid = build.First("PID");
        foreach ((byte field, byte ofPatient) in OfInsured)
        {
            if (pid is not null && in1[field].Value.IsPresent && in1[field].Value.Bytes.SequenceEqual(pid[ofPatient].Value.Bytes))
            {
                Source.Of(in1, field, build.Context).Used("subscriber");
            }
            else
            {
                KeptFields.Read(in1, [field], coverage.Extension, build.Context);
            }
        }
    }
}
