using Duplex.Chart.Sensitivity;

namespace Duplex.Facade.WholeChart;

/// <summary>A resource as the counterparty gave it, with its own addresses made relative.</summary>
/// <param name="References">Literal references in it, relative, each once: <c>Practitioner/1</c>.</param>
/// <param name="Attachments">Attachments that hold an address and no data.</param>
/// <param name="Labels">What its security labels say.</param>
/// <param name="IsMatch">False for what the counterparty added to a search.</param>
internal sealed record FetchedResource(
    string Type, string Id, ReadOnlyMemory<byte> Json, IReadOnlyList<string> References, IReadOnlyList<AttachedText> Attachments, StatedSensitivity Labels, bool IsMatch)
{
    public string Reference => $"{Type}/{Id}";
}

/// <summary>An attachment that holds an address and no data.</summary>
/// <param name="ContentType">As the resource says; empty where it says nothing.</param>
internal readonly record struct AttachedText(string Url, string ContentType);
