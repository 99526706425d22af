using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>
/// A result as it goes to an EHR: a collection of the report and its observations, which name each other by <c>urn:uuid</c>.
/// What only the laboratory's chart knows (its own ids, encounters, specimens as resources) stays there; what was said of
/// them in words or numbers goes along.
/// </summary>
internal static class ResultBundle
{
    /// <param name="order"><c>ServiceRequest/{id}</c> of the EHR; empty where there is none there.</param>
    /// <param name="patient"><c>Patient/{id}</c> of the EHR; empty where it is still to be found.</param>
    public static byte[] Write(ReportSnapshot snapshot, string order, string patient, DeliveryId delivery, KeyedHash hash)
    {
        var laboratory = snapshot.Version.Connection;
        var urns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reference in snapshot.Observations.Select(ReferenceOf).Append(snapshot.Version.Reference))
        {
            urns[reference] = $"urn:uuid:{Guid.ParseExact(hash.IdOf(laboratory, $"result\u001f{reference}"), "N"):D}";
        }

        var report = Copy(snapshot.Report, urns, order, patient);
        Identify(report, snapshot.Version.Id, delivery);
        ForgetPatientAsSent(report);
        CreditInterpreters(report);
        report["result"] = new JsonArray([.. snapshot.Observations.Select(one => new JsonObject { ["reference"] = urns[ReferenceOf(one)] })]);
        if (snapshot.Observations.Count == 0)
        {
            report.Remove("result");
        }

        var entries = new JsonArray(EntryOf(urns[snapshot.Version.Reference], report));
        foreach (var observation in snapshot.Observations)
        {
            var copy = Copy(observation, urns, order, patient);
            Identify(copy, observation.Text("id"), null);
            entries.Add(EntryOf(urns[ReferenceOf(observation)], copy));
        }

        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = entries };
        return JsonSerializer.SerializeToUtf8Bytes(bundle, ResourceJson.AsRead);
    }

    private static string ReferenceOf(JsonElement resource) => $"{resource.Text("resourceType")}/{resource.Text("id")}";

    private static JsonObject EntryOf(string urn, JsonObject resource) => new() { ["fullUrl"] = urn, ["resource"] = resource };

    private static JsonObject Copy(JsonElement resource, Dictionary<string, string> urns, string order, string patient)
    {
        var copy = JsonObject.Create(resource)!.DeepClone().AsObject();
        foreach (var own in (string[])["id", "encounter", "basedOn", "subject"])
        {
            copy.Remove(own);
        }

        if (copy["meta"] is JsonObject meta)
        {
            foreach (var own in (string[])["versionId", "lastUpdated", "source"])
            {
                meta.Remove(own);
            }

            if (meta.Count == 0)
            {
                copy.Remove("meta");
            }
        }

        Redirect(copy, urns);
        if (patient.Length > 0)
        {
            copy["subject"] = new JsonObject { ["reference"] = patient };
        }

        if (order.Length > 0)
        {
            copy["basedOn"] = new JsonArray(new JsonObject { ["reference"] = order });
        }

        return copy;
    }

    private static void Identify(JsonObject resource, string id, DeliveryId? delivery)
    {
        var identifiers = resource["identifier"] as JsonArray ?? [];
        resource["identifier"] = identifiers;
        identifiers.Add(new JsonObject { ["system"] = LabIdentifiers.ResultSystem, ["value"] = id });
        if (delivery is { } known)
        {
            identifiers.Add(new JsonObject { ["system"] = LabIdentifiers.DeliverySystem, ["value"] = known.ToString() });
        }
    }

    /// <summary>What the message called the patient was for matching; in the EHR the subject is the chart itself.</summary>
    private static void ForgetPatientAsSent(JsonObject report)
    {
        report.Remove("contained");
        if (report["extension"] is not JsonArray extensions)
        {
            return;
        }

        foreach (var own in extensions.Where(one => (string?)one?["url"] == LabIdentifiers.PatientAsSent).ToList())
        {
            extensions.Remove(own);
        }

        if (extensions.Count == 0)
        {
            report.Remove("extension");
        }
    }

    /// <summary>In the EHR <c>resultsInterpreter</c> says who of the practice looked at it; the laboratory's own people are its performers.</summary>
    private static void CreditInterpreters(JsonObject report)
    {
        if (report["resultsInterpreter"] is not JsonArray interpreters)
        {
            return;
        }

        report.Remove("resultsInterpreter");
        var performers = report["performer"] as JsonArray ?? [];
        report["performer"] = performers;
        foreach (var interpreter in interpreters.ToList())
        {
            interpreters.Remove(interpreter);
            performers.Add(interpreter);
        }
    }

    /// <summary>References to what goes along get its urn; others keep what they say in words, or go.</summary>
    private static bool Redirect(JsonNode node, Dictionary<string, string> urns)
    {
        switch (node)
        {
            case JsonObject members:
                if (members["reference"] is JsonValue value && value.TryGetValue<string>(out var reference) && !reference.StartsWith('#'))
                {
                    if (urns.TryGetValue(reference, out var urn))
                    {
                        members["reference"] = urn;
                    }
                    else
                    {
                        members.Remove("reference");
                        members.Remove("type");
                    }
                }

                foreach (var (name, child) in members.ToList())
                {
                    if (child is not null && !Redirect(child, urns))
                    {
                        members.Remove(name);
                    }
                }

                return members.Count > 0;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>().ToList().Where(item => !Redirect(item, urns)))
                {
                    items.Remove(item);
                }

                return items.Count > 0;
            default:
                return true;
        }
    }
}
