using Duplex.Facade.Counterparties;
using Duplex.Facade.Reading;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Operations;

/// <summary>
/// <c>$validate</c> (FHIR R4, resource-operation-validate.html): of a resource that is sent, or of one that is there. The answer is 200
/// with an OperationOutcome whatever is found; nothing is written.
/// </summary>
internal sealed class ValidateOperation : IFacadeOperation
{
    private static readonly FhirValidator Validator = new();

    public string Name => "validate";

    public string Definition => "http://hl7.org/fhir/OperationDefinition/Resource-validate";

    public OperationLevel Levels => OperationLevel.Type | OperationLevel.Instance;

    public IReadOnlyList<string> Types => [];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var (input, fault) = await OperationInput.ReadAsync(http.Request, http.RequestAborted);
        if (input is null)
        {
            return fault!;
        }

        var mode = input.Text("mode");
        if (input.Other("mode", "profile", "resource") is { } unknown || mode is not (null or "create" or "update" or "delete" or "profile"))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "$validate takes resource, mode (create, update, delete, profile) and profile.");
        }

        if ((mode == "delete" && id is null) || (mode == "profile" && input.Text("profile") is null))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "required", mode == "delete" ? "mode=delete is for one resource: [type]/[id]/$validate?mode=delete." : "mode=profile needs the parameter profile.");
        }

        var call = FacadeCall.Of(http);
        if (mode is "create" or "update" or "delete" && await ObstacleAsync(call, type!, mode, http.RequestAborted) is { } obstacle)
        {
            return Outcome([new FhirIssue("not-supported", "", null, obstacle)]);
        }

        var bytes = input.ResourceBytes;
        if (bytes.Length == 0)
        {
            if (id is null)
            {
                return FhirResult.Outcome(StatusCodes.Status400BadRequest, "required", "The resource to validate must be sent, as the body or as the parameter resource.");
            }

            var (stored, _) = ReadCounterparty.Read(await call.Reader.ReadAsync(type!, id, http.RequestAborted));
            if (stored is null)
            {
                return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "There is no such resource that could be read now.");
            }

            bytes = System.Text.Encoding.UTF8.GetBytes(stored.ToJsonString(FacadeJson.Options));
        }

        return mode == "delete" ? Outcome([]) : Outcome(Check(type!, id, mode, input, bytes));
    }

    private static List<FhirIssue> Check(string type, string? id, string? mode, OperationInput input, byte[] bytes)
    {
        if (input.Resource is { } sent && sent.TypeName != type)
        {
            return [new FhirIssue("invalid", "", null, $"The resource is a {sent.TypeName}; this address validates a {type}.")];
        }

        var found = Validator.ValidateJson(bytes, input.Text("profile") is { } profile ? [profile] : []).Issues.ToList();
        if (mode == "update" && input.Resource is { } updated && (updated.Id is null || (id is not null && updated.Id != id)))
        {
            found.Add(new FhirIssue("invalid", $"{type}.id", null, "An update must have the id of the resource that it changes."));
        }

        return found;
    }

    private static async ValueTask<string?> ObstacleAsync(FacadeCall call, string type, string mode, CancellationToken cancellationToken) => call.Connection.IsChart
        ? "This connection takes no writes of this type: its counterparty speaks HL7 v2."
        : (await CounterpartyAccess.OfAsync(call.Connection, cancellationToken)).Obstacle(type, mode);

    private static FhirResult Outcome(IReadOnlyList<FhirIssue> issues) => FhirResult.Outcome(StatusCodes.Status200OK, issues);
}
