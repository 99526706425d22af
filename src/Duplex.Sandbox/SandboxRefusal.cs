namespace Duplex.Sandbox;

/// <summary>Why the clinic didn't do what a person of it was asked to.</summary>
public enum SandboxRefusal
{
    NotFound,
    AlreadySigned,
    UnknownPractitioner,
    AlreadyClosed,
    AlreadyOpen,
    AlreadySettled,
    AlreadyFiled,
    NotAnEntry,
    AlreadyEnded,
    AlreadyReviewed,
}
