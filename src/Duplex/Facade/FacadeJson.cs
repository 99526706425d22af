using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duplex.Facade;

internal static class FacadeJson
{
    /// <summary>FHIR JSON is never embedded in HTML by us, and readable text saves space.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
