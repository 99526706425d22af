using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Reading;
using Duplex.Facade.Resources;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Bundles;

/// <summary>
/// Checks each entry as a single write is checked; all must create something in the chart of one patient. The counterparty must do
/// transactions, or a batch is the way.
/// </summary>
internal sealed class CheckTransaction : IWriteStep<TransactionSubmission>
{
    private static readonly FhirValidator Validator = new();

    public async ValueTask<WriteRefusal?> RunAsync(TransactionSubmission write, CancellationToken cancellationToken)
    {
        var access = await CounterpartyAccess.OfAsync(write.Connection, cancellationToken);
        if (access.Server?.Interactions.Contains("transaction") != true)
        {
            return WriteRefusal.Unprocessable(
                "facade.no-transactions", "not-supported", "Bundle.type",
                "The EHR's capability statement lists no transaction, so that it can't do all of it or nothing. Send the same entries as a batch, where each is taken, sent and proven by itself.");
        }

        if (write.Entries.Count is 0 or > RunBundle.MostEntries)
        {
            return WriteRefusal.Unprocessable("facade.entries", "value", "Bundle.entry", $"A transaction has 1 to {RunBundle.MostEntries} entries here.");
        }

        var (patients, encounters) = (new HashSet<string>(), new HashSet<string>());
        for (var index = 0; index < write.Entries.Count; index++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}]");
            if (CheckEntry(write, write.Entries[index], path, access, patients, encounters) is { } refusal)
            {
                return refusal;
            }
        }

        if (patients.Count != 1 || encounters.Count > 1)
        {
            return WriteRefusal.Unprocessable(
                "facade.one-chart", "conflict", "Bundle.entry", "A transaction is for the chart of one patient, and for one encounter at most, so that it can be checked before it is sent; send several.");
        }

        write.Placement = new Placement { Patient = patients.Single(), Encounter = encounters.SingleOrDefault() };
        return CheckLinks.Check(write.Entries);
    }

    private static WriteRefusal? CheckEntry(
        TransactionSubmission write, JsonObject entry, string path, CounterpartyAccess access, HashSet<string> patients, HashSet<string> encounters)
    {
        if (entry["resource"] is not JsonObject resource || (string?)resource["resourceType"] is not { } type
            || (string?)entry["request"]?["method"] != "POST" || (string?)entry["request"]?["url"] != type || entry["request"]?["ifNoneExist"] is not null)
        {
            return WriteRefusal.Unprocessable("facade.entry", "not-supported", $"{path}.request", "A transaction only creates here, without conditions: request.method POST, and request.url the type of the resource.");
        }

        if (type is "DocumentReference" || (type == "ServiceRequest" && write.Connection.Orders is not null) || !ResourceWrites.IsOfPatient(type))
        {
            return WriteRefusal.Unprocessable("facade.entry-type", "not-supported", $"{path}.resource", $"{type} is not taken in a transaction here: notes, laboratory orders and what belongs to no patient go by themselves.");
        }

        if (!write.App.Scopes.Allows(type, ScopeInteractions.Create))
        {
            return WriteRefusal.Of(StatusCodes.Status403Forbidden, "facade.scope", "forbidden", path, $"The token's scopes do not cover this; {new NeedsScope(ScopeInteractions.Create).ScopeOn(type)} is needed.");
        }

        if (access.Obstacle(type, "create") is { } obstacle)
        {
            return WriteRefusal.Unprocessable("facade.not-offered", "not-supported", path, obstacle);
        }

        var errors = Validator.ValidateJson(Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options))).Issues.Where(issue => issue.Severity <= FhirIssueSeverity.Error)
            .Select(issue => issue with { Path = $"{path}.resource.{issue.Path}" }).ToList();
        if (errors.Count > 0)
        {
            return new WriteRefusal(StatusCodes.Status422UnprocessableEntity, "facade.not-valid", errors);
        }

        resource.Remove("id");
        AnswerSource.Remove(resource);
        DeliveryMarks.RemoveServers(resource);
        FacadeAddresses.RewriteReferences(resource, write.FacadeAddress + "/", "");
        return Place(write, resource, type, path, patients, encounters);
    }

    private static WriteRefusal? Place(TransactionSubmission write, JsonObject resource, string type, string path, HashSet<string> patients, HashSet<string> encounters)
    {
        var named = Targets(resource, PatientElements.PatientPath(type)!).Where(target => target.ResourceType == "Patient").ToList();
        if (named.Count == 0 || named.Exists(target => target.Kind != ReferenceKind.Relative))
        {
            return WriteRefusal.Unprocessable(
                "facade.subject-form", "value", $"{path}.resource.{PatientElements.PatientPath(type)}", "It must name one patient of this connection: Patient/ and the id that a search here gives.");
        }

        patients.UnionWith(named.Select(target => target.TypeAndId!));
        if (PatientElements.EncounterPath(type) is { } encounter)
        {
            encounters.UnionWith(Targets(resource, encounter).Where(target => target is { ResourceType: "Encounter", Kind: ReferenceKind.Relative }).Select(target => target.TypeAndId!));
        }

        return OtherPatients.FindIn(resource, named[0].TypeAndId!, write.FacadeAddress, $"{path}.resource") is { } other
            ? WriteRefusal.Unprocessable("facade.other-patient", "conflict", other, "This is another patient than the one that it belongs to; nothing was sent. Name one patient.")
            : null;
    }

    private static IEnumerable<ReferenceTarget> Targets(JsonObject resource, string path) =>
        PatientElements.At(resource, path).Select(found => References.Parse((string?)found.Element["reference"]));
}
