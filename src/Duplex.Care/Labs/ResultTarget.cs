using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>Where in an EHR a result is to be filed.</summary>
/// <param name="Patient"><c>Patient/{id}</c>; empty where the EHR must be asked by the expectation.</param>
/// <param name="Order"><c>ServiceRequest/{id}</c>; empty where the EHR holds none.</param>
/// <param name="Author"><c>Practitioner/{id}</c> of the orderer, where known.</param>
internal sealed record ResultTarget(string Patient, TargetExpectation? Expectation, string Order, string? Author, string OrderNumber)
{
    /// <summary>A result without an order: the EHR is asked for the patient.</summary>
    public static ResultTarget Of(ReportSnapshot result, LabRoute route) => new(
        "", PatientLikeness.ExpectationOf(result.Patient, route.PatientSystem), "", result.Requester.Reference is { Length: > 0 } author ? author : null, "");

    /// <summary>The place of the loop's order, or of the results before it.</summary>
    public static async ValueTask<ResultTarget> OfLoopAsync(IUnitOfWork unit, Loop loop)
    {
        var all = await unit.Deliveries.ListByLoopAsync(loop.Id);
        var job = await unit.Deliveries.GetJobAsync(loop.Delivery);
        var order = all.FirstOrDefault(one => one.Purpose == LabPurposes.Order)?.Reference ?? OwnIdOf(job);
        var number = job.Interaction.ResourceType == "ServiceRequest"
            ? Labs.OrderNumber.Of(ReportSnapshot.Parse(job.Interaction.Body), LabIdentifiers.Placer)?.Value ?? ""
            : "";
        return new ResultTarget(job.Placement.Patient, job.Expectation, order, job.Placement.Author, number);
    }

    public DeliveryJob JobOf(ReportSnapshot result, DeliveryId delivery, KeyedHash hash) => new()
    {
        Interaction = new Interaction(InteractionKind.Create, "DiagnosticReport", ResultBundle.Write(result, Order, Patient, delivery, hash)),
        Placement = new Placement { Patient = Patient, Author = Author },
        Expectation = Expectation,
    };

    /// <summary>
    /// An order that was seen in the EHR's chart stands there under its own id, unless that is one which Duplex made from the
    /// order's number (32 hexadecimal digits), which the EHR does not know.
    /// </summary>
    private static string OwnIdOf(DeliveryJob job)
    {
        if (job.Interaction.ResourceType != "ServiceRequest")
        {
            return "";
        }

        var id = ReportSnapshot.Parse(job.Interaction.Body).Text("id");
        return id.Length == 0 || (id.Length == 32 && id.All(char.IsAsciiHexDigitLower)) ? "" : $"ServiceRequest/{id}";
    }
}
