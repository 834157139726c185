/** A bug of ours. A part of its own: the only words that are sent to the browser as code. */
export const arError = {
  title: 'تعذّر عرض الصفحة',
  body: 'وقع خطأ في البرنامج، لا في ما كتبته. أعد المحاولة، فإن تكرّر فأرسل هذا الرقم إلى من يدير الأرشيف.',
  number: 'رقم الخطأ',
  retry: 'أعد المحاولة',
  home: 'إلى الصفحة الأولى',
}
