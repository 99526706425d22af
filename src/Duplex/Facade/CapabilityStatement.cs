using System.Text.Json;
using Duplex.Facade.Interactions;
using Duplex.Facade.Operations;
using Duplex.Facade.Resources;
using Duplex.Facade.Subscriptions;

namespace Duplex.Facade;

/// <summary>The facade's CapabilityStatement of one connection: what its server and the operations offer, and nothing else.</summary>
internal static class CapabilityStatement
{
    private static readonly string[] Formats = ["application/fhir+json", "json"];
    private static readonly string[] PatchFormats = ["application/json-patch+json", "application/fhir+json"];
    private static readonly string[] Guides = ["http://hl7.org/fhir/us/core/ImplementationGuide/hl7.fhir.us.core"];

    /// <param name="operations">Those that the connection offers.</param>
    public static byte[] Write(FacadeCall call, OfferedServer offered, bool hasSubscriptions, IReadOnlyList<IFacadeOperation> operations, DateTimeOffset date) =>
        JsonSerializer.SerializeToUtf8Bytes(new
        {
            resourceType = "CapabilityStatement",
            status = "active",
            date = date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            kind = "instance",
            software = new { name = "Duplex", version = typeof(CapabilityStatement).Assembly.GetName().Version?.ToString(3) },
            implementation = new { description = $"Duplex: one connection as a FHIR endpoint; {offered.Documentation}".TrimEnd(' ', ';'), url = call.Address },
            fhirVersion = "4.0.1",
            format = Formats,
            implementationGuide = Guides,
            patchFormat = PatchFormats,
            rest = new[] { Rest(call, offered, hasSubscriptions, operations) },
        });

    private static Dictionary<string, object> Rest(FacadeCall call, OfferedServer offered, bool hasSubscriptions, IReadOnlyList<IFacadeOperation> operations)
    {
        var rest = new Dictionary<string, object>
        {
            ["mode"] = "server",
            ["security"] = Security(),
            ["resource"] = (object[])
            [
                .. offered.Types.Where(type => type.Type != "Subscription").Select(type => Resource(type, operations)),
                .. hasSubscriptions ? [SubscriptionCapability.Resource()] : Array.Empty<object>(),
            ],
        };
        AddList(rest, "extension", hasSubscriptions ? SubscriptionCapability.RestExtensions(call.Address) : []);
        AddList(rest, "interaction", offered.Interactions.Select(code => new { code }));
        AddList(rest, "operation", operations.Where(operation => operation.Levels.HasFlag(OperationLevel.System) || operation.Types.Count == 0).Select(Operation));
        return rest;
    }

    // SMART's extension oauth-uris needs an address where people sign in, which there is none of; the token endpoint stands in
    // .well-known/smart-configuration.
    private static object Security() => new
    {
        service = new[]
        {
            new { coding = new[] { new { system = "http://terminology.hl7.org/CodeSystem/restful-security-service", code = "SMART-on-FHIR" } } },
        },
    };

    private static Dictionary<string, object> Resource(OfferedType type, IReadOnlyList<IFacadeOperation> operations)
    {
        var statement = new Dictionary<string, object> { ["type"] = type.Type };
        AddList(statement, "supportedProfile", type.Profiles);
        AddText(statement, "documentation", type.Documentation);
        AddList(statement, "interaction", type.Interactions.Select(code => new { code }));
        statement["versioning"] = type.Versioning;
        statement["readHistory"] = type.ReadHistory;
        statement["updateCreate"] = type.UpdateCreate;
        statement["conditionalCreate"] = type.ConditionalCreate;
        statement["conditionalRead"] = type.ConditionalRead;
        statement["conditionalUpdate"] = type.ConditionalUpdate;
        statement["conditionalDelete"] = type.ConditionalDelete;
        AddList(statement, "searchInclude", type.SearchIncludes);
        AddList(statement, "searchRevInclude", type.SearchRevIncludes);
        AddList(statement, "searchParam", type.SearchParameters.Select(Parameter));
        AddList(statement, "operation", operations.Where(operation => operation.Types.Contains(type.Type)).Select(Operation));
        return statement;
    }

    private static Dictionary<string, object> Parameter(OfferedParameter parameter)
    {
        var statement = new Dictionary<string, object> { ["name"] = parameter.Name, ["type"] = parameter.Kind };
        AddText(statement, "documentation", parameter.Documentation);
        return statement;
    }

    private static object Operation(IFacadeOperation operation) => new { name = operation.Name, definition = operation.Definition };

    // FHIR knows neither empty lists nor empty texts.
    private static void AddList<T>(Dictionary<string, object> statement, string name, IEnumerable<T> items)
    {
        if (items.ToArray() is { Length: > 0 } list)
        {
            statement[name] = list;
        }
    }

    private static void AddText(Dictionary<string, object> statement, string name, string text)
    {
        if (text.Length > 0)
        {
            statement[name] = text;
        }
    }
}
