using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.FhirPath;

/// <summary>An expression with what the model of R4 says of it for each type of resource.</summary>
internal sealed class TypedExpression(FhirPathExpression expression)
{
    private readonly Dictionary<string, FhirPathException?> _faults = new(StringComparer.Ordinal);

    /// <exception cref="FhirPathException">It names what the type does not have, or the data does not allow an answer.</exception>
    public FhirPathItems Evaluate(Resource resource, DateTimeOffset now)
    {
        if (!_faults.TryGetValue(resource.TypeName, out var fault))
        {
            _faults.Add(resource.TypeName, fault = Fault(resource.TypeName));
        }

        return fault is null
            ? expression.Evaluate(resource, new FhirPathContext { Resource = resource, RootResource = resource, Now = now })
            : throw new FhirPathException(fault.Error);
    }

    private FhirPathException? Fault(string typeName)
    {
        try
        {
            FhirPathExpression.Compile(expression.Text, typeName);
            return null;
        }
        catch (FhirPathException fault)
        {
            return StartsAtAnotherType(fault.Position) ? null : fault;
        }
    }

    /// <summary>Patient.name gives nothing on an Observation, so that a folder may hold both.</summary>
    private bool StartsAtAnotherType(int position)
    {
        var rest = expression.Text.AsSpan(Math.Min(position, expression.Text.Length));
        var end = rest.IndexOfAnyExcept(Letters);
        return FhirModel.ResourceTypes.Contains(rest[..(end < 0 ? rest.Length : end)].ToString());
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
}
