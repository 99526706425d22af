using Duplex.Hl7v2;

namespace Duplex.Translation.Local;

/// <summary>A field of a counterparty's own that is kept as an extension, once for each repetition.</summary>
/// <param name="From">A field or a component, such as <c>ZPI-3</c>.</param>
/// <param name="ResourceType">Whose extension it is, such as <c>Patient</c>: the only resource of that type in the message.</param>
/// <param name="Url">Canonical URL of the extension.</param>
/// <param name="Type">What it holds.</param>
public sealed record FieldExtension(Hl7Path From, string ResourceType, string Url, ExtensionType Type);
