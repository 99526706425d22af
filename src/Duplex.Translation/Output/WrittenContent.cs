using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>What a resource says beside its id, as it is written: for things that are other ones in each message, and told in the same words.</summary>
internal sealed class WrittenContent
{
    private readonly byte[] _start;
    private readonly byte[] _rest;
    private readonly string _type;

    private WrittenContent(string type, byte[] start, byte[] rest) => (_type, _start, _rest) = (type, start, rest);

    /// <param name="resource">With an id.</param>
    public static WrittenContent Of(Resource resource)
    {
        byte[] json = FhirJson.Serialize(resource);
        byte[] start = Encoding.ASCII.GetBytes($"{{\"resourceType\":\"{resource.TypeName}\",\"id\":\"");
        int end = start.Length + resource.Id!.Length;
        return json.AsSpan().StartsWith(start) ? new(resource.TypeName, start, json[end..])
            : throw new InvalidOperationException($"A {resource.TypeName} is not written with its id first.");
    }

    /// <summary>The resource of this id.</summary>
    public WrittenResource As(string id) => WrittenResource.Of($"{_type}/{id}", _start, Encoding.ASCII.GetBytes(id), _rest);
}
