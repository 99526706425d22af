using System.Buffers;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Subscriptions;

/// <summary>The simple parameters of an operation, from the query or from a Parameters resource in the body.</summary>
internal sealed class OperationParameters
{
    private const int MostBytes = 64 * 1024;

    private readonly ILookup<string, string> _values;

    private OperationParameters(IEnumerable<KeyValuePair<string, string>> values) => _values = values.ToLookup(pair => pair.Key, pair => pair.Value);

    /// <summary>The only value; null where there is none.</summary>
    public string? Single(string name) => _values[name].FirstOrDefault();

    /// <summary>Whether a value is among those named, or none is named.</summary>
    public bool Allows(string name, string value) => !_values.Contains(name) || _values[name].SelectMany(one => one.Split(',')).Contains(value, StringComparer.Ordinal);

    public static async ValueTask<(OperationParameters? Parameters, FhirResult? Refusal)> ReadAsync(HttpContext http, params string[] known)
    {
        var values = http.Request.Query.Where(pair => pair.Key != "_format").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        if (HttpMethods.IsPost(http.Request.Method))
        {
            if (await BodyAsync(http) is not { } body)
            {
                return (null, FhirResult.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The parameters may be {MostBytes} bytes long."));
            }

            if (body.Length > 0)
            {
                var parsed = FhirJson.Parse(body);
                if (parsed.Resource is not Parameters given)
                {
                    return (null, parsed.IsRead
                        ? FhirResult.Outcome(StatusCodes.Status400BadRequest, "invalid", "The body of an operation is a Parameters resource.")
                        : FhirResult.Outcome(StatusCodes.Status400BadRequest, parsed.Issues));
                }

                values.AddRange(given.Parameter.Select(parameter => KeyValuePair.Create(parameter.Name?.Value ?? "", parameter.Value?.ToString() ?? "")));
            }
        }

        return values.Exists(pair => !known.Contains(pair.Key))
            ? (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", known.Length == 0 ? "This operation takes no parameters." : $"This operation takes only {string.Join(", ", known)}."))
            : (new OperationParameters(values), null);
    }

    private static async ValueTask<byte[]?> BodyAsync(HttpContext http)
    {
        using var read = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            int count;
            while ((count = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
            {
                read.Write(buffer, 0, count);
                if (read.Length > MostBytes)
                {
                    return null;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return read.ToArray();
    }
}
