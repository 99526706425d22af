using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>ChargeItem to FT1.</summary>
internal static class ChargeToFt1
{
    private const string ExtendedAmount = "urn:duplex:transaction-amount-extended";

    private static readonly string[] ProcedureSystems =
    [
        "http://www.ama-assn.org/go/cpt", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    ];

    public static void Write(V2Draft draft, ChargeItem charge, int index)
    {
        if (charge.Status?.Value is "not-billable" or "planned")
        {
            draft.Fail("ChargeItem.status", "It is not to be billed, or not yet, so there is no charge to tell and none to credit; right would be a charge that is billable, or one that is taken back (entered-in-error, aborted).");
        }

        V2Writer to = draft.To.Segment("FT1").Keep(charge.Extension).Field(1, V2Draft.SetId(index)).Field(2);
        to.Part(1).Put(charge.Identifier.FirstOrDefault()?.Value);
        DateTimeToDtm.Write(to.Field(4), charge.Occurrence switch
        {
            FhirDateTime time => time,
            Period period => period.Start,
            _ => null,
        });
        if (!to.HasText)
        {
            draft.Fail("ChargeItem.occurrence", "It is not told when the service was given, without which no charge is taken; right would be occurrenceDateTime.");
        }

        DateTimeToDtm.Write(to.Field(5), charge.EnteredDate);
        bool isTakenBack = charge.Status?.Value is "entered-in-error" or "aborted";
        to.Field(6).From(charge.Status, isTakenBack ? "CR" : "CG");
        if (charge.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(7), code);
        }

        to.Field(10, charge.Quantity?.Value);
        WritePrice(to, charge);
        to.Field(13);
        if (charge.CostCenter is { } department)
        {
            to.Part(1).Put(department.Identifier?.Value).Part(2, department.Display);
            to.Note(department.ReferenceValue);
            to.Note(department.Type);
        }

        WriteReasons(draft, charge);
        draft.Each(20, charge.Performer.Select(static one => one.Actor).OfType<Reference>(), ReferenceToXcn.Write);
        ServiceRequest? order = draft.Find<ServiceRequest>(charge.Service.FirstOrDefault());
        to.Field(21);
        ReferenceToXcn.Write(draft, order?.Requester);
        to.Field(23);
        IdentifierToEi.Write(draft, order is null ? null : IdentifierToEi.FillerOf(order.Identifier));
        to.Field(24);
        ReferenceToXcn.Write(draft, charge.Enterer);
        if (charge.Code?.Coding.Find(static one => Array.IndexOf(ProcedureSystems, one.System?.Value) >= 0) is { } procedure)
        {
            ConceptToCwe.Write(draft.At(25), procedure);
        }

        NotesToNte.Write(draft, charge.Note);
    }

    /// <summary>FT1-11 and FT1-12 (CP): the total, and the price of one.</summary>
    private static void WritePrice(V2Writer to, ChargeItem charge)
    {
        Extension? total = charge.FindExtension(ExtendedAmount);
        bool isOne = charge.Quantity?.Value?.Value is null or 1;
        WriteMoney(to.Field(11), total?.Value as Money ?? (isOne ? charge.PriceOverride : null));
        to.Note(total);
        WriteMoney(to.Field(12), charge.PriceOverride);
    }

    private static void WriteMoney(V2Writer to, Money? money)
    {
        if (money?.Value is not null)
        {
            to.Part(1).Sub(1).Put(money.Value);
            to.Sub(2).From(money.Currency, money.Currency?.Value);
        }
    }

    /// <summary>FT1-19.</summary>
    private static void WriteReasons(V2Draft draft, ChargeItem charge) => draft.Each(19, charge.Reason, ConceptToCwe.Write);
}
