using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>PTH to CarePlan; the guide has no sheet.</summary>
internal static class PthToCarePlan
{
    public static SegmentMap<CarePlan> Map { get; } = new(
        "PTH[CarePlan]",
        new(1, "status", static (in Source code, CarePlan plan) => ReadAction(code, plan)) { Repeats = false, Cleared = null },
        new(2, "category", static (in Source cwe, CarePlan plan) => plan.Category.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false, Cleared = null },
        new(3, "identifier", static (in Source ei, CarePlan plan) => plan.Identifier.AddIfAny(EiToIdentifier.Read(ei))) { Repeats = false, Cleared = null },
        new(4, "created", static (in Source dtm, CarePlan plan) => plan.Created = dtm.DateTime()) { Repeats = false },
        new(5, "status", static (in Source cwe, CarePlan plan) => ReadLifeCycle(cwe, plan)) { Repeats = false, Cleared = null });

    /// <summary>Null with a warning where the segment names no pathway.</summary>
    public static TranslatedResource<CarePlan>? Read(PlacedSegment pth, Reference? problem, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? key = EiToIdentifier.KeyOf(Source.Of(pth, 3, context)) ?? CweToCodeableConcept.KeyOf(Source.Of(pth, 2, context));
        if (key is null)
        {
            context.Warn(pth.Place(2), "Neither PTH-2 nor PTH-3 names a pathway, so the segment is left out; right would be a code and the number of the pathway.");
            return null;
        }

        string? outer = context.Coverage?.BeginResource("CarePlan");
        List<string> cleared = [];
        CarePlan plan = new() { Id = build.IdOf("CarePlan", key), Intent = "plan", Subject = build.Subject, Encounter = build.Visit };
        Map.Apply(pth, plan, context, cleared);
        KeptFields.Read(pth, [1, 6], plan.Extension, context);
        context.Coverage?.EndResource(outer!);
        if (problem is not null)
        {
            plan.Addresses.Add(problem);
        }

        bool saysStatus = plan.Status?.Value is not null;
        (plan.Status ??= new FhirCode()).Value ??= "active";
        TranslatedResource<CarePlan> added = build.Add(plan);
        added.Cleared.AddRange(cleared);
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        return added;
    }

    private static void ReadAction(in Source code, CarePlan plan)
    {
        if (code.Peek()?.ToUpperInvariant() is "DE")
        {
            code.Used();
            plan.Status = "entered-in-error";
        }
    }

    /// <summary>Each sender has codes of its own: told by their words, and kept beside.</summary>
    private static void ReadLifeCycle(in Source cwe, CarePlan plan)
    {
        if (plan.Status is not null || (cwe[1].Peek() ?? cwe[2].Peek()) is not { } sent)
        {
            return;
        }

        string words = $"{cwe[1].Peek()} {cwe[2].Peek()}".ToUpperInvariant();
        string? status = words switch
        {
            _ when words.Contains("DRAFT", StringComparison.Ordinal) || words.Contains("PLANNED", StringComparison.Ordinal) => "draft",
            _ when words.Contains("HOLD", StringComparison.Ordinal) => "on-hold",
            _ when words.Contains("COMPLETE", StringComparison.Ordinal) => "completed",
            _ when words.Contains("CANCEL", StringComparison.Ordinal) || words.Contains("INACTIVE", StringComparison.Ordinal) || words.Contains("STOP", StringComparison.Ordinal) => "revoked",
            _ when words.Contains("ACTIVE", StringComparison.Ordinal) => "active",
            _ => null,
        };
        if (status is null)
        {
            cwe.Context.HasUnmapped("PathwayLifeCycleStatus", cwe.Place, sent);
        }

        plan.Status = cwe.Into("extension", CweToCodeableConcept.Read) is { } own ? SentCodes.Beside(status, own) : status;
    }
}
