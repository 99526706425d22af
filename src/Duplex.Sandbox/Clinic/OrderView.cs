using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Orders;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Clinic;

/// <summary>Reads orders, results and tasks as the clinic's plain records.</summary>
internal static class OrderView
{
    public static SandboxOrder Order(ResourceVersion stored)
    {
        var order = stored.Resource();
        return new SandboxOrder(
            stored.Id,
            stored.Version,
            order.PatientId(),
            order["requester"].ReferencedId("Practitioner"),
            order["status"].Text(),
            order.FirstText("code.coding.code"),
            OrderNumbers.Find(order, OrderNumbers.Placer)?.Value,
            OrderNumbers.Find(order, OrderNumbers.Filler)?.Value,
            stored.Json);
    }

    public static SandboxReport Report(ResourceVersion stored)
    {
        var report = stored.Resource();
        return new SandboxReport(
            stored.Id,
            stored.Version,
            report.PatientId(),
            report["basedOn"].Items().Select(one => one.ReferencedId(ServedResources.Order)).FirstOrDefault(),
            report["status"].Text(),
            report.FirstText("code.coding.code"),
            [.. report["result"].Items().Select(one => one.ReferencedId(ServedResources.Observation)).OfType<string>()],
            report["resultsInterpreter"].Items().Select(one => one.ReferencedId("Practitioner")).FirstOrDefault(),
            OrderNumbers.Find(report, OrderNumbers.Filler)?.Value,
            stored.Json);
    }

    public static SandboxObservation Observation(ResourceVersion stored)
    {
        var observation = stored.Resource();
        var quantity = observation["valueQuantity"];
        return new SandboxObservation(
            stored.Id,
            stored.Version,
            observation.PatientId(),
            observation["status"].Text(),
            observation.FirstText("code.coding.code"),
            quantity.Member("value")?.ToJsonString()
                ?? observation["valueString"].Text() ?? observation.FirstText("valueCodeableConcept.coding.code") ?? observation.FirstText("valueCodeableConcept.text"),
            quantity.Member("unit").Text(),
            observation.FirstText("interpretation.coding.code"),
            stored.Json);
    }

    public static SandboxTask Task(ResourceVersion stored)
    {
        var task = stored.Resource();
        return new SandboxTask(
            stored.Id,
            stored.Version,
            task.PatientId(),
            task["owner"].ReferencedId("Practitioner"),
            task["status"].Text(),
            task.FirstText("focus.reference"),
            task.FirstText("identifier.value"),
            stored.Json);
    }
}
