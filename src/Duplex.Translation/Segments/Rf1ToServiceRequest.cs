using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>RF1 and AUT to the ServiceRequest that a referral is; the guide has no sheet.</summary>
internal static class Rf1ToServiceRequest
{
    public static SegmentMap<ServiceRequest> Map { get; } = new(
        "RF1[ServiceRequest]",
        new(1, "status", static (in Source cwe, ServiceRequest referral) => ReadStatus(cwe, referral)) { Repeats = false, Cleared = null },
        new(2, "priority", static (in Source cwe, ServiceRequest referral) => ReadPriority(cwe, referral)) { Repeats = false },
        new(3, "code", static (in Source cwe, ServiceRequest referral) => referral.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(4, "orderDetail", static (in Source cwe, ServiceRequest referral) => ReadDisposition(cwe, referral)),
        new(5, "category", static (in Source cwe, ServiceRequest referral) => referral.Category.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false },
        new(6, "identifier", static (in Source ei, ServiceRequest referral) => referral.Identifier.AddIfAny(EiToIdentifier.Read(ei, "PLAC"))) { Repeats = false, Cleared = null },
        new(7, "occurrencePeriod", static (in Source dtm, ServiceRequest referral) => referral.Occurrence = (referral.Occurrence as Period).WithStart(dtm, "start") ?? referral.Occurrence) { Repeats = false, Cleared = null },
        new(8, "occurrencePeriod", static (in Source dtm, ServiceRequest referral) => referral.Occurrence = (referral.Occurrence as Period).WithEnd(dtm, "end") ?? referral.Occurrence) { Repeats = false, Cleared = null },
        new(9, "authoredOn", static (in Source dtm, ServiceRequest referral) => referral.AuthoredOn = dtm.DateTime()) { Repeats = false, Cleared = null },
        new(10, "reasonCode", static (in Source cwe, ServiceRequest referral) => referral.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(11, "identifier", static (in Source ei, ServiceRequest referral) => referral.Identifier.AddIfAny(EiToIdentifier.Read(ei, "FILL"))) { Cleared = null });

    /// <summary>AUT-6 with its payer and from when to when it holds.</summary>
    public static Identifier? Authorization(PlacedSegment aut, TranslationContext context)
    {
        if (aut.Read(6, "identifier", context, EiToIdentifier.Read) is not { } number)
        {
            return null;
        }

        number.Type = new CodeableConcept { Text = "authorization" };
        context.Coverage?.Enter("identifier");
        number.Period = PeriodReading.Read(Source.Of(aut, 4, context), Source.Of(aut, 5, context));
        if (number.Assigner is null && Source.Of(aut, 2, context) is var company && (company[2].Text("assigner.display") ?? company[1].Text("assigner.display")) is { } name)
        {
            number.Assigner = new Reference { Display = name };
        }

        context.Coverage?.Leave();
        return number;
    }

    /// <summary>Table 0283 in its own words beside FHIR's.</summary>
    private static void ReadStatus(in Source cwe, ServiceRequest referral)
    {
        if (cwe[1].Text("extension") is not { } sent)
        {
            return;
        }

        string? status = sent.ToUpperInvariant() switch { "A" or "P" => "active", "R" => "revoked", "E" => "completed", _ => null };
        if (status is null)
        {
            cwe.Context.HasUnmapped("ReferralStatus", cwe.Place, sent);
        }

        referral.Status = SentCodes.Beside(status ?? "unknown", "0283", sent);
        if (cwe[2].Text("extension") is { } display && referral.Status.Extension is [{ Value: CodeableConcept { Coding: [{ } coding] } }])
        {
            coding.Display = display;
            cwe[3].Used("extension");
        }
    }

    private static void ReadPriority(in Source cwe, ServiceRequest referral)
    {
        if (cwe.Peek() is { } sent && Priorities.Find(sent) is { } priority)
        {
            cwe.Used();
            referral.Priority = priority;
        }
        else if (cwe[1].Text("extension") is { } other)
        {
            cwe.Context.HasUnmapped("ReferralPriority", cwe.Place, other);
            referral.Priority = SentCodes.Beside(null, "0280", other);
        }
    }

    /// <summary>R4 allows details of a service that has a code only.</summary>
    private static void ReadDisposition(in Source cwe, ServiceRequest referral)
    {
        if (referral.Code is null)
        {
            referral.Category.AddIfAny(CweToCodeableConcept.Read(cwe));
        }
        else
        {
            referral.OrderDetail.AddIfAny(CweToCodeableConcept.Read(cwe));
        }
    }
}
