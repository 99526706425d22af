using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Medication Activity (.16), alone or in the acts that hold it (.35, .36, .123): what is or was taken becomes a MedicationStatement, what is
/// meant to be a MedicationRequest. Supply orders (.17) and dispenses (.18) stand in it, or alone.
/// </summary>
internal static class MedicationEntries
{
    private const string Activity = "16";

    public static EntryKind Kind { get; } = EntryKind.Of(
        Read, [Activity, "35", "36", "123", "17", "18"], "10160-0 10183-2 42346-7 29549-3 75311-1", "substanceAdministration");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        switch (entry.Name.LocalName)
        {
            case "substanceAdministration":
                Add(entry, build, section);
                break;
            case "supply":
                MedicationSupplies.Add(entry, null, build, section);
                break;
            default:
                foreach (XElement activity in EntryParts.InsideOf(entry, Activity, "substanceAdministration"))
                {
                    Add(activity, build, section);
                }

                build.Take(entry, "MedicationStatement");
                break;
        }
    }

    private static void Add(XElement activity, CcdaBuild build, CompositionSection section)
    {
        if (MedicationProducts.Read(activity.At("consumable"), activity, build) is not { } product)
        {
            build.Warn(activity, "The medication has no code and no text; its section's narrative says what the author wrote.");
            return;
        }

        TranslatedResource added = activity.Attr("moodCode") is "EVN" or null ? AddStatement(activity, product, build) : AddRequest(activity, product, build);
        CcdaSection.Refer(section, added);
        foreach (XElement other in Parts(activity).Where(part => part.At("consumable") is { } own && !MedicationProducts.IsSame(own, activity.At("consumable"))))
        {
            Add(other, build, section);
        }

        foreach (XElement supply in EntryParts.Inside(activity).Where(static inner => inner.Name.LocalName == "supply"))
        {
            if (added.Resource is MedicationRequest request && supply.Attr("moodCode") == "INT")
            {
                MedicationSupplies.Complete(request, supply, build);
            }
            else
            {
                MedicationSupplies.Add(supply, added, build, section, product);
            }
        }
    }

    /// <summary>A request of this activity, whatever asks for it: the guide's map of moods.</summary>
    public static TranslatedResource<MedicationRequest> AddRequest(XElement activity, MedicationProduct product, CcdaBuild build)
    {
        XElement? interval = Interval(activity);
        MedicationRequest request = new()
        {
            Identifier = build.Identifiers(activity),
            Status = activity.At("statusCode").Attr("code") switch
            {
                "completed" => "completed", "aborted" => "stopped", "cancelled" => "cancelled", "suspended" or "held" => "on-hold", "active" or "new" => "active", "nullified" => "entered-in-error", _ => "unknown",
            },
            Intent = activity.Attr("moodCode") switch { "PRP" or "PRMS" => "proposal", "RQO" => "order", _ when activity.Follows(EntryKind.Prefix + Activity) => "order", _ => "plan" },
            DoNotPerform = activity.IsNegated() ? new FhirBoolean(true) : null,
            Contained = product.Contained,
            Medication = product.Medication,
            Subject = build.Subject,
            AuthoredOn = build.Authors.Recorded(activity),
            Requester = build.Authors.Last(activity),
            ReasonCode = EntryParts.Reasons(activity),
            Note = EntryParts.Notes(activity, build),
            DosageInstruction = DosageReading.ReadAll(activity, interval, build),
        };
        if (request is { Intent.Value: "order", Requester: null })
        {
            request.Requester = DataTypes.Extensions.UnknownReference();
        }

        return build.AddEntry(request, activity, EntryParts.KeyOf(product.Code, interval, $"{activity.At("doseQuantity")?.Attribute("value")?.Value}|{(activity.IsNegated() ? "not" : null)}"));
    }

    private static TranslatedResource<MedicationStatement> AddStatement(XElement activity, MedicationProduct product, CcdaBuild build)
    {
        XElement? interval = Interval(activity);
        Period? period = CdaValues.Period(interval, build.Zone);
        MedicationStatement statement = new()
        {
            Identifier = build.Identifiers(activity),
            Status = StatusOf(activity, period),
            Contained = product.Contained,
            Medication = product.Medication,
            Subject = build.Subject,
            Effective = interval.Attr("value") is not null && period is { Start.Value: { } at, End: null, Extension.Count: 0 } ? new FhirDateTime(at) : period,
            DateAsserted = build.Authors.Recorded(activity),
            InformationSource = (build.Authors.Informant(activity) ?? build.Authors.Last(activity)).ButNoDevice(),
            ReasonCode = EntryParts.Reasons(activity),
            Note = EntryParts.Notes(activity, build),
            Dosage = DosageReading.ReadAll(activity, null, build),
        };
        if (statement.Status.Value == "active" && period?.End?.Value is { } end && build.Written is { } written && string.CompareOrdinal(end[..Math.Min(10, end.Length)], written[..Math.Min(10, Math.Min(end.Length, written.Length))]) < 0)
        {
            build.Warn(activity, "The medication is said to be active and ended before the document was written; it is kept as active with its end, as sent.");
        }

        return build.AddEntry(statement, activity, EntryParts.KeyOf(product.Code, interval, $"{activity.At("doseQuantity")?.Attribute("value")?.Value}|{(activity.IsNegated() ? "not" : null)}"));
    }

    /// <summary>Administrations that the activity is made of: the steps of a taper, or other medicines of it. The free text sig (.147) is none.</summary>
    public static IEnumerable<XElement> Parts(XElement activity) => EntryParts.Inside(activity)
        .Where(static inner => inner.Name.LocalName == "substanceAdministration" && inner.Parent.Peek("typeCode") is "COMP" or null && !inner.Follows(EntryKind.Prefix + "147") && inner.At("code").Peek("code") != "76662-6");

    /// <summary>From when to when: the first time that is no frequency.</summary>
    public static XElement? Interval(XElement activity) => activity.All("effectiveTime").FirstOrDefault(static time => time.TypeOf() is null or "IVL_TS" or "TS");

    private static string StatusOf(XElement activity, Period? period) => activity.IsNegated() ? "not-taken"
        : activity.At("statusCode").Attr("code") switch
        {
            "active" or "new" => "active",
            "completed" => "completed",
            "aborted" or "cancelled" => "stopped",
            "suspended" or "held" => "on-hold",
            "nullified" => "entered-in-error",
            _ => period?.End is null ? "unknown" : "completed",
        };
}
