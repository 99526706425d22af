using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client;

/// <summary>An operation to be invoked (FHIR R4 operations.html).</summary>
/// <param name="Name">Its code, with or without the dollar sign.</param>
public sealed record FhirOperation(string Name)
{
    /// <summary>The type it is invoked on; null: the system.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The instance it is invoked on; null: the type.</summary>
    public string? Id { get; init; }

    /// <summary>Parameters in the address.</summary>
    public IReadOnlyList<QueryParameter> Query { get; init; } = [];

    /// <summary>Parameters in the body, or a resource that is the only one. Null: the operation is invoked by GET.</summary>
    public Resource? Body { get; init; }

    /// <summary>
    /// True: the caller knows that invoking it twice does no harm, so that <see cref="FhirRestClientOptions.Retry"/> may send it
    /// again. By default true without a body, since GET is for operations that change nothing; else false.
    /// </summary>
    public bool? IsIdempotent { get; init; }

    /// <summary>Parameters for <see cref="Body"/>: each named value is a data type or a resource.</summary>
    /// <exception cref="ArgumentException">A value is neither.</exception>
    public static Parameters ParametersOf(params (string Name, Base Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new Parameters
        {
            Parameter =
            [
                .. parameters.Select(one => one.Value switch
                {
                    DataType value => new ParametersParameter { Name = one.Name, Value = value },
                    Resource resource => new ParametersParameter { Name = one.Name, Resource = resource },
                    _ => throw new ArgumentException($"The parameter '{one.Name}' must be a data type or a resource.", nameof(parameters)),
                }),
            ],
        };
    }
}
