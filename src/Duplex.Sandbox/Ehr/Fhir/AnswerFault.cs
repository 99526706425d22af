namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>What happens to an answer on its way.</summary>
internal enum AnswerFault
{
    None,

    /// <summary>It is sent after <see cref="FhirAnswer.Delay"/>.</summary>
    Late,

    /// <summary>The connection is closed instead.</summary>
    Close,

    /// <summary>It is never sent; the connection stays open until the client leaves.</summary>
    Silent,
}
